/**
 * Numbers and sentences as people read them, the same in every locale. Depends on core's results
 * only.
 */
@NullMarked
package io.github.cnnmaven.site.text;

import org.jspecify.annotations.NullMarked;
