/**
 * The one form in which workers see a data set: a file of bytes, written once, mapped into the
 * memory of all that read it. Depends on the data, network and json packages.
 */
@NullMarked
package io.github.cnnmaven.core.prepared;

import org.jspecify.annotations.NullMarked;
