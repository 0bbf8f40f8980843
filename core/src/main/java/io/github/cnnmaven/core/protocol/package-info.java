/**
 * What the build and its workers say to each other: one JSON object a line over a loopback socket.
 * The worker connects and greets with a token; the build sends one run at a time; the worker
 * announces what it does. News only: results travel as files. Depends on plan and result.
 */
@NullMarked
package io.github.cnnmaven.core.protocol;

import org.jspecify.annotations.NullMarked;
