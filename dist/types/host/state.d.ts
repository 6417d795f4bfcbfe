/** Reads what an initialized instance holds, in terms of the input's index spaces. */
import type { InstanceState, ReadRequest } from '../wizer/host.ts';
import { type RanInstance } from './instance.ts';
import type { Instructions } from './messages.ts';
export declare function readState(instance: RanInstance, instructions: Instructions, request: ReadRequest, scanWorker: URL | undefined): Promise<InstanceState>;
