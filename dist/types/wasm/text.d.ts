/** Tells modules in the text format from all else. Assembling them is left to the host. */
/** Whether the bytes are a module, or a component, in the text format. Only an assembler knows whether they are a valid one. */
export declare function isText(bytes: Uint8Array): boolean;
