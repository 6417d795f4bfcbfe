/** Entry of the thread that modules run in: initialize one, give out its state, wait for the next. */
export {};
