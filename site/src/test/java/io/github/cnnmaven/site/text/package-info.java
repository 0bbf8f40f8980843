/** Tests of numbers and sentences. */
@NullMarked
package io.github.cnnmaven.site.text;

import org.jspecify.annotations.NullMarked;
