use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

extern "C" {
    fn __wasm_call_ctors();
    fn __wasm_call_dtors();
    fn __wasilibc_deinitialize_environ();
    fn __wasilibc_maybe_reinitialize_environ_eagerly();
    #[cfg(target_env = "p1")]
    fn __wasilibc_reset_preopens();
}

static READY: AtomicBool = AtomicBool::new(false);

fn set_up_once(constructed: bool) {
    if READY.swap(true, Relaxed) {
        return;
    }
    if !constructed {
        unsafe { __wasm_call_ctors() };
    }
    crate::set_up();
}

/// At the beginning of `main`: sets up where there is no snapshot. The targets since Rust 1.78 have run the constructors by then.
pub fn ready() {
    set_up_once(cfg!(target_env = "p1"));
}

#[export_name = "wizer.initialize"]
pub extern "C" fn initialize() {
    set_up_once(false);
    std::io::stdout().flush().unwrap();
}

#[export_name = "wizer.resume"]
pub extern "C" fn resume() {
    unsafe {
        __wasilibc_deinitialize_environ();
        __wasilibc_maybe_reinitialize_environ_eagerly();
        #[cfg(target_env = "p1")]
        __wasilibc_reset_preopens();
    }
    crate::main();
    std::io::stdout().flush().unwrap();
    unsafe { __wasm_call_dtors() };
}
