/**
 * `poll_oneoff`, whole: node:wasi sleeps where nothing can end it. Clocks are waited for here; files, pipes and streams are
 * always ready, since the read or write that follows waits by itself.
 */
import type { Clock } from './clock.ts';
import type { Guest } from './guest.ts';
/** Where the fields of a `subscription` lie. */
export type SubscriptionLayout = {
    readonly size: number;
    readonly clock: number;
};
/** preview1, `subscription`: the clock's id, timeout, precision and flags start where the descriptor would be. */
export declare const preview1Subscription: SubscriptionLayout;
export type PollHost = {
    readonly guest: Guest;
    readonly clock: Clock;
    /** Whether the module has that descriptor open. */
    isOpen(descriptor: number): boolean;
    /** Told when a clock is waited for. */
    waits(): void;
};
export declare function createPoll(host: PollHost, layout: SubscriptionLayout): (input: number, output: number, count: number, total: number) => number;
