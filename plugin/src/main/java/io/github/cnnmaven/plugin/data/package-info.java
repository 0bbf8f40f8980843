/**
 * What data sets need of Maven: proxies and credentials of its settings, artifacts of its
 * repositories. Depends on the Resolver API and on the data module.
 */
@NullMarked
package io.github.cnnmaven.plugin.data;

import org.jspecify.annotations.NullMarked;
