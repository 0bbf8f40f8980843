package io.github.cnnmaven.core.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;

/** A way to tell which pixels an answer hangs on. */
public enum SaliencyMethod {
  /** The derivative of the class's logit: Simonyan et al. 2013. */
  @JsonProperty("gradient")
  GRADIENT("gradient", "gradient"),

  /** Its mean over noisy copies of the image: Smilkov et al. 2017. */
  @JsonProperty("smoothGrad")
  SMOOTH_GRAD("smoothGrad", "SmoothGrad"),

  /** Its integral from black to the image, times the image: Sundararajan et al. 2017. */
  @JsonProperty("integratedGradients")
  INTEGRATED_GRADIENTS("integratedGradients", "integrated gradients"),

  /** By how much the probability falls where a grey square hides the image: Zeiler 2013. */
  @JsonProperty("occlusion")
  OCCLUSION("occlusion", "occlusion");

  private final String word;
  private final String title;

  SaliencyMethod(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** All of them by their words in a descriptor. */
  public static Map<String, SaliencyMethod> byWord() {
    Map<String, SaliencyMethod> all = new LinkedHashMap<>();
    for (SaliencyMethod method : values()) {
      all.put(method.word, method);
    }
    return all;
  }

  /** The word for it in a descriptor. */
  public String word() {
    return word;
  }

  /** Its name in sentences. */
  public String title() {
    return title;
  }
}
