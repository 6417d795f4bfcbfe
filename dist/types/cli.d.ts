#!/usr/bin/env node
/** Entry of the command: wires the process, the host and the commands, and turns errors into exit codes. */
export {};
