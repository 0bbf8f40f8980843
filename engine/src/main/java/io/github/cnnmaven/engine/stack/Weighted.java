package io.github.cnnmaven.engine.stack;

import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.post_ops;
import org.bytedeco.dnnl.primitive_attr;
import org.jspecify.annotations.Nullable;

/**
 * The kernel and bias of a layer.
 *
 * @param fused is applied to the result by the kernel's own code; null for nothing
 */
record Weighted(Parameters parameters, String layer, @Nullable Eltwise fused) {

  private String kernel() {
    return layer + "/W";
  }

  private String biasName() {
    return layer + "/b";
  }

  boolean hasBias() {
    return parameters.has(biasName());
  }

  boolean learns() {
    return parameters.learns(kernel());
  }

  /** The kernel in a layout, put there in the pass. */
  memory kernelIn(memory.desc layout, memory.desc own, Pass pass) {
    return pass.in(layout, parameters.value(kernel(), own), own);
  }

  /** Where a kernel's gradient goes at first: to its place, if the layout is that of the place. */
  memory kernelGradientIn(memory.desc layout, memory.desc own) {
    return layout.equals(own) ? parameters.gradient(kernel(), own) : OneDnn.allocate(layout);
  }

  /** Adds what puts the gradient in its place. */
  void keepKernelGradient(memory gradient, memory.desc layout, memory.desc own, Pass pass) {
    if (!layout.equals(own)) {
      pass.copy(gradient, parameters.gradient(kernel(), own));
    }
  }

  memory.desc biasDesc(long outputs) {
    return Tensor.desc(memory.format_tag.x, outputs);
  }

  memory bias(long outputs) {
    return parameters.value(biasName(), biasDesc(outputs));
  }

  memory biasGradient(long outputs) {
    return parameters.gradient(biasName(), biasDesc(outputs));
  }

  primitive_attr fusedFunction() {
    primitive_attr attributes = new primitive_attr();
    if (fused != null) {
      post_ops after = new post_ops();
      after.append_eltwise(1, algorithm.eltwise_relu, fused.alpha(), fused.beta());
      attributes.set_post_ops(after);
    }
    return attributes;
  }
}
