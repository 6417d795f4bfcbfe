;; A trap that the host causes.
(module (func (export "trap") unreachable))
