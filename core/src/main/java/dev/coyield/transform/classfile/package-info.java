/** Class files: what a look at the constant pool tells, reading, writing, finding others on the class path. */
@NullMarked
package dev.coyield.transform.classfile;

import org.jspecify.annotations.NullMarked;
