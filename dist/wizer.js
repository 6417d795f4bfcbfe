#!/usr/bin/env node
/** The command under the name `wizer`, which `cli.js` reads from the name of this file. */
import './cli.js'
