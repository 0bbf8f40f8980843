/**
 * From views to text: FreeMarker, its escaping and the writing of files. Nothing else in this
 * project sees FreeMarker. Depends on the view package.
 */
@NullMarked
package io.github.cnnmaven.site.render;

import org.jspecify.annotations.NullMarked;
