/** Folders, and archives as if they were folders. Depends on core's data package. */
@NullMarked
package io.github.cnnmaven.data.archive;

import org.jspecify.annotations.NullMarked;
