/** Has a thread assemble text, and says where the text is wrong. */
import type { Deadline } from '../../wizer/deadline.ts';
import type { Thread } from './thread-pool.ts';
/**
 * @returns the module in the binary format
 * @throws {WasmError} `text` with the line and the column
 */
export declare function assembleIn(thread: Thread, bytes: Uint8Array, deadline: Deadline): Promise<Uint8Array<ArrayBuffer>>;
