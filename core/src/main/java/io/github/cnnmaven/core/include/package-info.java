/**
 * Networks from elsewhere: from a file, or shipped with the plugin, with changes on top. Works on
 * YAML; what a layer may hold is the declared grammar's to say.
 */
@NullMarked
package io.github.cnnmaven.core.include;

import org.jspecify.annotations.NullMarked;
