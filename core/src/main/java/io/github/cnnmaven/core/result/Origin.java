package io.github.cnnmaven.core.result;

import org.jspecify.annotations.Nullable;

/**
 * Where a run comes from.
 *
 * @param descriptor the descriptor's path from the project's folder, with forward slashes
 * @param descriptorSha256 of the descriptor file
 * @param gitCommit what was checked out, null outside git
 * @param gitDirty whether the work tree differed from it
 * @param pluginVersion of this plugin
 */
public record Origin(
    String descriptor,
    String descriptorSha256,
    @Nullable String gitCommit,
    boolean gitDirty,
    String pluginVersion) {}
