/**
 * Results that were accepted and are committed beside the descriptor, to notice when later ones are
 * worse. Depends on nothing else than JSON.
 */
@NullMarked
package io.github.cnnmaven.core.baseline;

import org.jspecify.annotations.NullMarked;
