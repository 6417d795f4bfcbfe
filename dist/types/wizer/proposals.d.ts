/** Says what the input lacks where the engine refuses it: a proposal that another Node has, or validity. */
import type { Module } from '../wasm/module.ts';
/**
 * The error for a module that did not compile: with V8's message and offset for the input itself, since the host has
 * only seen the instrumented copy. Every other error stays as it is.
 */
export declare function explainInvalid(module: Module, error: unknown): unknown;
