// Makes a C or C++ program for WASI one that can be pre-initialized: its set-up runs once, at build time, its `main`
// on the snapshot.
//
//   #include "wizer.h"                  in the file that has `main`, before it
//
//   static void set_up(void) { ... }    the costly part
//   WIZER_INIT(set_up)
//
//   int main(int argc, char **argv) { ... }
//
// Build as usual with clang for WASI, as a command. Then:
//
//   wizer-action --allow-wasi -r _start=wizer.resume in.wasm -o out.wasm
//
// - Global constructors run once, before `set_up`. Destructors, `atexit` functions and the flush of stdio come after
//   `main`.
// - `main` sees the arguments, environment and directories of its own run, not those of the build.
// - A program that is not pre-initialized works too: it sets itself up at the beginning of `main`.
// - In a reactor (`-mexec-model=reactor`, no `main`), WIZER_INIT gives `wizer.initialize` alone. An export that may be
//   called without a snapshot calls `wizer_set_up()`, which does nothing after the first time.
//
// Works with clang 14 or newer, C99 or C++11 or newer, and wasi-libc of 2022 or newer.
#ifndef WIZER_H
#define WIZER_H

#if !defined(__wasi__) || defined(__wasip2__)
#error "wizer.h is for WASI preview 1: compile with --target=wasm32-wasip1, or wasm32-wasi before clang 19"
#endif

#include <stdio.h>
#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif

// Functions of the linker and of libc, under names of our own: so no declaration here can contradict one of libc's.
// What is weak is null where the program has no use for it: it adds nothing, but libc has its imports in one piece.
#define WIZER_AS_(symbol) __asm__(#symbol)
#define WIZER_WEAK_ __attribute__((weak))

// That something calls this keeps the linker from wrapping every export in a call of all constructors and destructors.
void wizer_call_constructors_(void) WIZER_AS_(__wasm_call_ctors);
void wizer_call_destructors_(void) WIZER_AS_(__wasm_call_dtors);
int wizer_call_main_(void) WIZER_AS_(__main_void);
void wizer_start_thread_(void) WIZER_AS_(__wasi_init_tp) WIZER_WEAK_;
void wizer_forget_environment_(void) WIZER_AS_(__wasilibc_deinitialize_environ) WIZER_WEAK_;
void wizer_read_environment_(void) WIZER_AS_(__wasilibc_maybe_reinitialize_environ_eagerly) WIZER_WEAK_;
void wizer_forget_directories_(void) WIZER_AS_(__wasilibc_reset_preopens) WIZER_WEAK_;
#if !__has_include(<wasi/version.h>)
#define WIZER_OLD_LIBC_  // before 2026: it may be one that cannot forget directories
int wizer_add_directory_(int descriptor, const char *path) WIZER_AS_(__wasilibc_register_preopened_fd) WIZER_WEAK_;
unsigned short wizer_find_directory_(int descriptor, unsigned *found) WIZER_AS_(__wasi_fd_prestat_get) WIZER_WEAK_;
unsigned short wizer_name_directory_(int descriptor, char *path, size_t length)
    WIZER_AS_(__wasi_fd_prestat_dir_name) WIZER_WEAK_;
#endif
unsigned short wizer_write_(int descriptor, const void *pieces, size_t count, size_t *written)
    WIZER_AS_(__wasi_fd_write) WIZER_WEAK_;

// What has happened to the program so far. It is volatile, because a compiler that sees the whole program takes what
// constructors do for the values that everything starts with, and here a function runs before them.
struct wizer_state_ {
  int constructed;  // constructors have run,
  int ours;         // because we called them: then nobody else calls destructors
  int set_up;
  int snapshot;  // the snapshot was taken here
  int resumed;   // `wizer.resume` was called
};
WIZER_WEAK_ volatile struct wizer_state_ wizer_state_;

// The function that the program gave to WIZER_INIT. The linker misses it where no file does that.
void wizer_function_of_WIZER_INIT_(void);

// Runs the set-up, unless it has run.
WIZER_WEAK_ void wizer_set_up(void) {
  if (!wizer_state_.constructed) {
    wizer_state_.ours = 1;
    if (wizer_start_thread_) wizer_start_thread_();
    wizer_call_constructors_();
  }
  if (wizer_state_.set_up) return;
  wizer_state_.set_up = 1;
  wizer_function_of_WIZER_INIT_();
}

// Before the snapshot.
WIZER_WEAK_ void wizer_initialize_(void) {
  wizer_set_up();
  // What stays in a buffer would be printed again by every run.
  fflush(NULL);
  wizer_state_.snapshot = 1;
}

// Runs before all other constructors. On a snapshot, they would undo what it holds.
WIZER_WEAK_ void wizer_construct_(void) {
  wizer_state_.constructed = 1;
  if (!wizer_state_.snapshot) return;
  static const char text[] =
      "error: this is a snapshot, which runs no constructors again: it needs -r _start=wizer.resume\n";
  struct {
    const char *text;
    size_t length;
  } piece = {text, sizeof text - 1};
  size_t written;
  if (wizer_write_) wizer_write_(2, &piece, 1, &written);
  __builtin_trap();
}

// Directories are those of the run.
WIZER_WEAK_ void wizer_renew_directories_(void) {
  if (wizer_forget_directories_) {
    wizer_forget_directories_();
    return;
  }
#ifdef WIZER_OLD_LIBC_
  // A libc before April 2024 looks at the newest directory first.
  if (!wizer_add_directory_ || !wizer_find_directory_ || !wizer_name_directory_) return;
  unsigned found[2];  // the kind, 0 for a directory, and the length of the path
  char path[4096];    // not from the heap, which a small program does without
  for (int descriptor = 3; wizer_find_directory_(descriptor, found) == 0; descriptor++) {
    if ((found[0] & 0xff) != 0 || found[1] >= sizeof path) continue;
    if (wizer_name_directory_(descriptor, path, found[1]) != 0) continue;
    path[found[1]] = 0;
    if (wizer_add_directory_(descriptor, path) != 0) abort();
  }
#endif
}

// Before `main`, from wherever it is called.
WIZER_WEAK_ void wizer_enter_(void) {
  wizer_set_up();
  if (!wizer_state_.snapshot) return;
  wizer_renew_directories_();
  if (wizer_forget_environment_) wizer_forget_environment_();
  if (wizer_read_environment_) wizer_read_environment_();
}

// After `main`: where the start of libc did not run the constructors, it does not run the destructors either.
WIZER_WEAK_ int wizer_leave_(int status) {
  if (wizer_state_.ours && !wizer_state_.resumed && status == 0) wizer_call_destructors_();
  return status;
}

// After the snapshot, in place of `_start`.
WIZER_WEAK_ void wizer_resume_(void) {
  wizer_state_.resumed = 1;
  int status = wizer_call_main_();
  if (status != 0) exit(status);
  wizer_call_destructors_();
}

#define WIZER_EXPORT_(name) __attribute__((export_name(name)))

#ifdef __cplusplus
}
#define WIZER_C_ extern "C"
#else
#define WIZER_C_
#endif

#define WIZER_INIT(function)                                                                \
  WIZER_C_ void wizer_function_of_WIZER_INIT_(void) { function(); }                         \
  __attribute__((constructor(101))) static void wizer_first_(void) { wizer_construct_(); } \
  WIZER_C_ WIZER_EXPORT_("wizer.initialize") void wizer_exported_initialize_(void) { wizer_initialize_(); }

// `int main(...)` keeps its meaning and gets another symbol; what libc calls in its place goes through wizer_enter_ and
// wizer_leave_.
#define main(...) WIZER_THIRD_(__VA_ARGS__, WIZER_MAIN_OF_TWO_, WIZER_MAIN_OF_NONE_, 0)(__VA_ARGS__)
#define WIZER_THIRD_(first, second, third, ...) third

#define WIZER_MAIN_OF_NONE_(...)                                              \
  main(__VA_ARGS__) WIZER_AS_(wizer_main);                                    \
  WIZER_C_ int wizer_main_(void) WIZER_AS_(wizer_main);                       \
  WIZER_C_ int wizer_entry_(void) WIZER_AS_(__main_void);                     \
  WIZER_C_ int wizer_old_entry_(void) WIZER_AS_(__original_main);             \
  WIZER_C_ int wizer_entry_(void) {                                           \
    wizer_enter_();                                                           \
    return wizer_leave_(wizer_main_());                                       \
  }                                                                           \
  WIZER_C_ int wizer_old_entry_(void) { return wizer_entry_(); }              \
  WIZER_RESUME_                                                               \
  int main(__VA_ARGS__)

#define WIZER_MAIN_OF_TWO_(...)                                               \
  main(__VA_ARGS__) WIZER_AS_(wizer_main);                                    \
  WIZER_C_ int wizer_main_(int, char **) WIZER_AS_(wizer_main);               \
  WIZER_C_ int wizer_entry_(int, char **) WIZER_AS_(__main_argc_argv);        \
  WIZER_C_ int wizer_entry_(int count, char **words) {                        \
    wizer_enter_();                                                           \
    return wizer_leave_(wizer_main_(count, words));                           \
  }                                                                           \
  WIZER_RESUME_                                                               \
  int main(__VA_ARGS__)

#define WIZER_RESUME_ \
  WIZER_C_ WIZER_EXPORT_("wizer.resume") void wizer_exported_resume_(void) { wizer_resume_(); }

#endif
