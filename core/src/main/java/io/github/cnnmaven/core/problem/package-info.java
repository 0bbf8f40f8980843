/**
 * What is wrong with what a user wrote, where, and what to do about it. Depends on nothing else in
 * this project.
 */
@NullMarked
package io.github.cnnmaven.core.problem;

import org.jspecify.annotations.NullMarked;
