// Entry points of the C and C++ examples: the program supplies set_up(), the costly part, and run(), the part that prints.
//
// They stand in for wasi-libc's own start file (link with -nostartfiles). Naming __wasm_call_ctors, as below, also keeps the linker from
// wrapping a call of the constructors around every export.
#pragma once

#include <stdlib.h>

static void set_up(void);
static int run(void);
static int is_set_up;

#define EXPORT(name) __attribute__((export_name(name)))

#ifdef __cplusplus
extern "C" {
#endif

void __wasm_call_ctors(void);  // libc's start and the program's global constructors, gathered by the linker
void __wasm_call_dtors(void);  // atexit functions, then a flush of stdio

// Before the snapshot: all that must happen once.
EXPORT("wizer.initialize") void wizer_initialize(void) {
  __wasm_call_ctors();
  set_up();
  is_set_up = 1;
}

// After the snapshot, in place of _start (--rename-func _start=wizer.resume): constructors are not run a second time.
EXPORT("wizer.resume") void wizer_resume(void) {
  int status = run();
  __wasm_call_dtors();
  if (status != 0) _Exit(status);
}

// Without a snapshot: both.
EXPORT("_start") void _start(void) {
  if (!is_set_up) wizer_initialize();
  wizer_resume();
}

#ifdef __cplusplus
}
#endif
