/**
 * The process that trains. Depends on the run and network packages and on core's protocol.
 *
 * <h2>How to start it</h2>
 *
 * <pre>{@code java [flags] -cp <class path> io.github.cnnmaven.engine.worker.WorkerMain <port>}
 * </pre>
 *
 * <p>{@code port} is where the build listens on the loopback address. Results go to the folders
 * that the build names; news goes over the socket; standard output and error are a log for people.
 *
 * <p>What the environment must hold:
 *
 * <ul>
 *   <li>{@code CNN_WORKER_TOKEN}: what the worker greets with
 *   <li>{@code OMP_NUM_THREADS}: the threads of the run spec
 *   <li>{@code OMP_WAIT_POLICY=PASSIVE}, with more than one thread: waiting threads otherwise take
 *       time from other workers
 * </ul>
 *
 * <p>Flags:
 *
 * <ul>
 *   <li>{@code -Xmx}: heap; 1 GB is ample for images of 32 by 32
 *   <li>{@code -Dorg.bytedeco.javacpp.maxbytes}: limit of the memory outside the heap; as much as
 *       the heap where not given
 *   <li>{@code -Dorg.bytedeco.javacpp.maxphysicalbytes=0}: without a limit of the whole process.
 *       With one, JavaCPP asks the system at every allocation, which takes a tenth of all time
 *   <li>{@code -Dorg.bytedeco.javacpp.cachedir}: where native libraries are unpacked. The first
 *       worker must have greeted before a second one starts
 *   <li>{@code --enable-native-access=ALL-UNNAMED}: accepted from Java 17 on, needed from 24 on
 *   <li>{@code --sun-misc-unsafe-memory-access=allow}: from Java 23 on only; older ones refuse it
 * </ul>
 *
 * <p>Everything else that Deeplearning4j needs set, the worker sets itself.
 *
 * <h2>How it ends</h2>
 *
 * <p>See {@link io.github.cnnmaven.engine.worker.ExitCode}. It ends at once when the build's side
 * of the socket closes, so that no worker outlives its build.
 */
@NullMarked
package io.github.cnnmaven.engine.worker;

import org.jspecify.annotations.NullMarked;
