/** Has V8 compile modules, on threads of its own that nothing can end. */
import type { Deadline } from '../wizer/deadline.ts';
import type { InitializeOptions } from '../wizer/host.ts';
import type { CompiledPreload } from './preloads.ts';
export type Compiler = {
    /** @throws {InitializationError} `invalid-module` with V8's reason; `timeout` */
    compile(bytes: Uint8Array<ArrayBuffer>, deadline: Deadline): Promise<WebAssembly.Module>;
    /** @throws {InitializationError} `preload`, `timeout` */
    compilePreloads(options: InitializeOptions): Promise<readonly CompiledPreload[]>;
    /** Resolves when nothing is being compiled, also of what nobody waits for any more: a process cannot end before. */
    ended(): Promise<unknown>;
};
export declare function createCompiler(): Compiler;
