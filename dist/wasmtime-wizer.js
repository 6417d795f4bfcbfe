#!/usr/bin/env node
/** The command under the name `wasmtime-wizer`, which `cli.js` reads from the name of this file. */
import './cli.js'
