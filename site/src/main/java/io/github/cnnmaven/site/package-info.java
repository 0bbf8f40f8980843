/** Pages, pictures and other text made from stored results. */
@NullMarked
package io.github.cnnmaven.site;

import org.jspecify.annotations.NullMarked;
