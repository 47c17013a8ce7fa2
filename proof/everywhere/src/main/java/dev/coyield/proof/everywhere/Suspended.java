package dev.coyield.proof.everywhere;

import dev.coyield.transform.ClassFile;
import java.util.List;

/**
 * What became of one class.
 *
 * @param classFiles the class itself and its frame classes; none if it has no method that could be turned
 * @param methods how many of its methods are coroutines now
 * @param points how many suspensions those have
 * @param tooLarge the methods that stay as they are, since their bodies would exceed what the JVM loads
 */
public record Suspended(List<ClassFile> classFiles, int methods, int points, List<String> tooLarge) {}
