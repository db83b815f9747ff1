package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.record.CaseRecord;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributesTest {

  @Test
  void on_the_class_path_other_types_are_not_taken_for_the_models() throws Exception {
    URL[] classPath =
        Stream.of(CaseRecord.class, Attributes.class, Option.class)
            .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Method isModel =
          loader.loadClass(Attributes.class.getName()).getDeclaredMethod("isModel", Class.class);
      isModel.setAccessible(true);

      assertThat(isModel.invoke(null, loader.loadClass(CaseRecord.class.getName())))
          .isEqualTo(true);
      assertThat(isModel.invoke(null, loader.loadClass(Option.class.getName()))).isEqualTo(false);
    }
  }
}
