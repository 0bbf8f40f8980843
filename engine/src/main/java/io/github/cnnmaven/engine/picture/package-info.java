/**
 * Pictures of what a network sees and has learned, each kind a {@link
 * io.github.cnnmaven.engine.picture.Drawer}, drawn of the saved model by the {@link
 * io.github.cnnmaven.engine.picture.Gallery}. A kind that cannot be drawn is a note, never a failed
 * run. Depends on the augmentation, data, inference, network, normalization and random packages and
 * on core.
 *
 * <h2>Pictures of a stored run</h2>
 *
 * <p>Nothing here needs the training: a gallery is made of a run's folder with its {@code
 * model.zip} and {@code run.json}, and the data. What {@code run.json} lists under {@code drawings}
 * with the same key is not drawn again. So a worker that is sent the request of a run whose folder
 * is there draws what is new and trains nothing.
 */
@NullMarked
package io.github.cnnmaven.engine.picture;

import org.jspecify.annotations.NullMarked;
