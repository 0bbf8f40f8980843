/** The one way this project writes and reads JSON. Depends on Jackson only. */
@NullMarked
package io.github.cnnmaven.core.json;

import org.jspecify.annotations.NullMarked;
