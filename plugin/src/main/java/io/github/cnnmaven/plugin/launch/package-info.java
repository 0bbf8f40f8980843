/**
 * How a worker's JVM is started: which java, which flags, what environment. Depends on the JDK
 * only.
 */
@NullMarked
package io.github.cnnmaven.plugin.launch;

import org.jspecify.annotations.NullMarked;
