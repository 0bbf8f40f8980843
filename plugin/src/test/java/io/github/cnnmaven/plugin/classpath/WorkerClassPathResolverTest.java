package io.github.cnnmaven.plugin.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backend's list of natives in small, with a profile such as JavaCPP's poms have. */
class WorkerClassPathResolverTest {

  private static final HostPlatform LINUX = new HostPlatform("linux-x86_64");
  private static final HostPlatform MAC_ARM = new HostPlatform("macosx-arm64");

  @TempDir private Path folder;
  private FileRepository repository;

  @BeforeEach
  void publishTheEngine() throws IOException {
    repository = new FileRepository(folder);
    repository.pom(
        "io.github.cnnmaven:cnn-engine:1",
        dependencies(
            dependency("io.github.cnnmaven", "cnn-core", "", ""),
            dependency("org.nd4j", "nd4j-native-platform", "", excluding("commons-net")),
            dependency("org.junit", "junit", "", "<scope>test</scope>"),
            dependency("g", "reader", "", "<scope>provided</scope>")));
    repository.pom("g:reader:1", "");
    repository.pom("io.github.cnnmaven:cnn-core:1", "");
    repository.pom(
        "org.nd4j:nd4j-native-platform:1",
        """
        <properties><first>linux-x86_64</first><second>windows-x86_64</second></properties>
        <profiles><profile><id>one</id>
        <activation><property><name>javacpp.platform.host</name></property></activation>
        <properties><first>android-arm</first><second>android-arm</second></properties>
        </profile></profiles>
        """
            + dependencies(
                dependency("org.nd4j", "nd4j-native", "", ""),
                dependency("org.nd4j", "nd4j-native", "${first}", ""),
                dependency("org.nd4j", "nd4j-native", "${second}", ""),
                dependency("org.bytedeco", "javacpp", "${first}", ""),
                dependency("org.bytedeco", "dnnl", "${first}", ""),
                dependency("commons-net", "commons-net", "", "")));
    repository.pom("org.nd4j:nd4j-native:1", dependencies(dependency("g", "api", "", "")));
    repository.pom("org.bytedeco:javacpp:1", "");
    repository.pom("org.bytedeco:dnnl:1", "");
    repository.pom("g:api:1", "");
    publishTheJars();
  }

  private void publishTheJars() throws IOException {
    repository.jars(
        "io.github.cnnmaven:cnn-engine:1",
        "io.github.cnnmaven:cnn-core:1",
        "org.nd4j:nd4j-native-platform:1",
        "org.nd4j:nd4j-native:1",
        "org.nd4j:nd4j-native:jar:linux-x86_64-onednn:1",
        "org.nd4j:nd4j-native:jar:macosx-arm64:1",
        "org.bytedeco:javacpp:jar:linux-x86_64:1",
        "org.bytedeco:javacpp:jar:macosx-arm64:1",
        "org.bytedeco:dnnl:jar:linux-x86_64:1",
        "g:api:1",
        "g:reader:1");
  }

  @Test
  void addsWhatReadsModelsOfOthersWhenThereAreSome() throws ClassPathException {
    WorkerClassPathResolver resolver = resolver(repository.session());

    assertThat(resolver.resolve("1", LINUX, true).coordinates()).contains("g:reader:jar:1");
    assertThat(resolver.resolve("1", LINUX, false).coordinates()).doesNotContain("g:reader:jar:1");
  }

  @Test
  void takesTheHostsNativesOnlyAndTheBuildWithOnednn() throws ClassPathException {
    WorkerClassPath classPath = resolve(repository.session(), LINUX);

    assertThat(classPath.coordinates())
        .containsExactly(
            "io.github.cnnmaven:cnn-engine:jar:1",
            "io.github.cnnmaven:cnn-core:jar:1",
            "org.nd4j:nd4j-native-platform:jar:1",
            "org.nd4j:nd4j-native:jar:1",
            "g:api:jar:1",
            "org.nd4j:nd4j-native:jar:linux-x86_64-onednn:1",
            "org.bytedeco:javacpp:jar:linux-x86_64:1",
            "org.bytedeco:dnnl:jar:linux-x86_64:1");
    assertThat(classPath.files()).hasSize(8).allMatch(file -> file.toFile().isFile());
    assertThat(classPath.backend()).isEqualTo("nd4j-native-1-linux-x86_64-onednn.jar");
  }

  @Test
  void findsNativesThatTheBackendDoesNotList() throws ClassPathException {
    assertThat(resolve(repository.session(), MAC_ARM).coordinates())
        .contains("org.nd4j:nd4j-native:jar:macosx-arm64:1")
        .contains("org.bytedeco:javacpp:jar:macosx-arm64:1")
        .noneMatch(artifact -> artifact.contains("dnnl"));
  }

  @Test
  void seesTheSameTreeWhateverPlatformTheBuildSets() throws ClassPathException {
    DefaultRepositorySystemSession session = repository.session();
    session.setUserProperties(Map.of("javacpp.platform.host", "true"));

    assertThat(resolve(session, LINUX).coordinates())
        .isEqualTo(resolve(repository.session(), LINUX).coordinates());
  }

  @Test
  void worksOfflineOnceResolved() throws ClassPathException {
    WorkerClassPath first = resolve(repository.session(), LINUX);
    DefaultRepositorySystemSession offline = repository.session();
    offline.setOffline(true);

    assertThat(resolve(offline, LINUX)).isEqualTo(first);
  }

  @Test
  void namesWhatIsMissingOfflineAndWhatToDo() throws ClassPathException {
    resolve(repository.session(), LINUX);
    DefaultRepositorySystemSession offline = repository.session();
    offline.setOffline(true);

    assertThatThrownBy(() -> resolve(offline, MAC_ARM))
        .isInstanceOf(ClassPathException.class)
        .hasMessageContaining("Maven is offline")
        .hasMessageContaining("org.nd4j:nd4j-native:jar:macosx-arm64:1")
        .hasMessageContaining("once without -o");
  }

  @Test
  void namesThePomThatIsMissingOffline() {
    DefaultRepositorySystemSession offline = repository.session();
    offline.setOffline(true);

    assertThatThrownBy(() -> resolve(offline, LINUX))
        .isInstanceOf(ClassPathException.class)
        .hasMessageContaining("the pom of io.github.cnnmaven:cnn-engine:jar:1");
  }

  @Test
  void namesWhatNoRepositoryHas() {
    assertThatThrownBy(() -> resolve(repository.session(), new HostPlatform("linux-arm64")))
        .isInstanceOf(ClassPathException.class)
        .hasMessageContaining("org.nd4j:nd4j-native:jar:linux-arm64:1")
        .hasMessageContaining("Could not find artifact");
  }

  private WorkerClassPath resolve(DefaultRepositorySystemSession session, HostPlatform host)
      throws ClassPathException {
    return resolver(session).resolve("1", host, false);
  }

  private WorkerClassPathResolver resolver(DefaultRepositorySystemSession session) {
    return new WorkerClassPathResolver(repository.system(), session, repository.repositories());
  }

  private static String dependencies(String... dependencies) {
    return "<dependencies>" + String.join("", dependencies) + "</dependencies>";
  }

  private static String dependency(String group, String name, String classifier, String more) {
    return """
    <dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>1</version>
    <classifier>%s</classifier>%s</dependency>
    """
        .formatted(group, name, classifier, more);
  }

  private static String excluding(String group) {
    return """
    <exclusions><exclusion><groupId>%s</groupId><artifactId>*</artifactId></exclusion>
    </exclusions>
    """
        .formatted(group);
  }
}
