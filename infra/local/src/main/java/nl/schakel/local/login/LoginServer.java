package nl.schakel.local.login;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The login server's program. Its settings come from the environment; see {@code application.yml}. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class LoginServer {

    public static void main(String[] args) {
        SpringApplication.run(LoginServer.class, args);
        System.out.println("login gereed");
    }

    @Bean
    Identities identities() {
        return Identities.load();
    }
}
