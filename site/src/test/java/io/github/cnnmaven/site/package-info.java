/** Tests of the report, on results made up here. */
@NullMarked
package io.github.cnnmaven.site;

import org.jspecify.annotations.NullMarked;
