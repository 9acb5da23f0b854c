/** Replaces `supports-color`, which would load the streams of the process. Nothing is printed in colour. */
export default { stdout: false, stderr: false }
