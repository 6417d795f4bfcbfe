/** Entry of the action: wires the host, and turns an error into a failed step. */
export {};
