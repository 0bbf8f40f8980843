package io.github.cnnmaven.plugin.experiment;

/**
 * What there is for workers.
 *
 * @param cores of this machine or container
 * @param inMemory how many workers fit into its memory, one at least
 * @param asked how many the user wants; 0 for no wish
 */
record Room(int cores, int inMemory, int asked) {}
