/** A name of Doxia 1 that newer versions have dropped. Depends on Doxia's sink. */
@NullMarked
package org.codehaus.doxia.sink;

import org.jspecify.annotations.NullMarked;
