/** Data sets on their way to the one form that workers read; its packages say more. */
@NullMarked
package io.github.cnnmaven.data;

import org.jspecify.annotations.NullMarked;
