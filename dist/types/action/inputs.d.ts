/** The action's inputs as one typed value: the only place that reads them. */
import { type BatchOptions } from '../batch/options.ts';
import { type EngineOptions } from '../wizer/options.ts';
export type Inputs = BatchOptions & {
    readonly options: EngineOptions;
};
/** @throws {OptionError} naming the input. */
export declare function readInputs(): Inputs;
