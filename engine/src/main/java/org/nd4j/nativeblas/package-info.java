/** One class that Deeplearning4j looks for here. */
@NullMarked
package org.nd4j.nativeblas;

import org.jspecify.annotations.NullMarked;
