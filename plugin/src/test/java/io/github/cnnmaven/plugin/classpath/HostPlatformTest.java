package io.github.cnnmaven.plugin.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64, linux-x86_64-onednn",
    "Linux, aarch64, linux-arm64, linux-arm64",
    "Mac OS X, x86_64, macosx-x86_64, macosx-x86_64-onednn",
    "Mac OS X, aarch64, macosx-arm64, macosx-arm64",
    "Windows 11, amd64, windows-x86_64, windows-x86_64-onednn-avx2"
  })
  void namesPlatformsAsJavacppDoes(String os, String arch, String name, String backend)
      throws ClassPathException {
    HostPlatform host = HostPlatform.of(os, arch);

    assertThat(host.name()).isEqualTo(name);
    assertThat(host.backendClassifier()).isEqualTo(backend);
  }

  @Test
  void saysWhatIsSupportedWhenThisMachineIsNot() {
    assertThatThrownBy(() -> HostPlatform.of("SunOS", "sparcv9"))
        .isInstanceOf(ClassPathException.class)
        .hasMessageContaining("SunOS on sparcv9")
        .hasMessageContaining("linux-arm64");
  }

  @ParameterizedTest
  @CsvSource({
    "linux-x86_64, true",
    "linux-x86_64-onednn-avx2, true",
    "ios-arm64, true",
    "android-arm, true",
    "sources, false",
    "'', false"
  })
  void tellsPlatformsFromOtherClassifiers(String classifier, boolean platform) {
    assertThat(HostPlatform.isPlatform(classifier)).isEqualTo(platform);
  }
}
