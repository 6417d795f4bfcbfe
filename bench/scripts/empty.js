/** Nothing: what any script takes to start. */
