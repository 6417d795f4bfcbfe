/** Does nothing, to show how long any script takes to start. */
