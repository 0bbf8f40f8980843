/**
 * What the worker's JVM needs on its class path, found through Maven Resolver when it is needed and
 * for the host alone. Depends on the Resolver API only, as of Maven 3.6.3; knows no version of
 * Deeplearning4j, the engine's pom does.
 */
@NullMarked
package io.github.cnnmaven.plugin.classpath;

import org.jspecify.annotations.NullMarked;
