package io.github.cnnmaven.core.picture;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One kind of picture that is asked for, with all that decides what it looks like. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FilterSheets.class, name = FilterSheets.KIND),
  @JsonSubTypes.Type(value = FeatureMaps.class, name = FeatureMaps.KIND),
  @JsonSubTypes.Type(value = Mistakes.class, name = Mistakes.KIND),
  @JsonSubTypes.Type(value = GradCam.class, name = GradCam.KIND),
  @JsonSubTypes.Type(value = AugmentationSheet.class, name = AugmentationSheet.KIND),
  @JsonSubTypes.Type(value = SampleRows.class, name = SampleRows.KIND),
  @JsonSubTypes.Type(value = KernelResponses.class, name = KernelResponses.KIND),
  @JsonSubTypes.Type(value = Saliency.class, name = Saliency.KIND),
  @JsonSubTypes.Type(value = FilterPatterns.class, name = FilterPatterns.KIND),
  @JsonSubTypes.Type(value = ClassImages.class, name = ClassImages.KIND),
  @JsonSubTypes.Type(value = Health.class, name = Health.KIND),
  @JsonSubTypes.Type(value = FeaturePlane.class, name = FeaturePlane.KIND)
})
public sealed interface Drawing
    permits AugmentationSheet,
        ClassImages,
        FeatureMaps,
        FeaturePlane,
        FilterPatterns,
        FilterSheets,
        GradCam,
        Health,
        KernelResponses,
        Mistakes,
        Saliency,
        SampleRows {

  /** The word for it in a descriptor and in results. */
  String kind();

  <R> R accept(DrawingVisitor<R> visitor);
}
