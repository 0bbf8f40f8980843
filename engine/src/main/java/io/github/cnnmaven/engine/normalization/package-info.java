/**
 * What is done to every image before a network sees it: measured on the training split, applied to
 * every split, and kept beside the model. Depends on the data package and on core.
 */
@NullMarked
package io.github.cnnmaven.engine.normalization;

import org.jspecify.annotations.NullMarked;
