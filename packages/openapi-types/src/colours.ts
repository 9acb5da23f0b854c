/** What `supports-color` finds: nothing here is printed in colour. The original loads the streams of the process. */
export default { stdout: false, stderr: false }
