package nl.schakel.procesevaluatie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
class ProcesevaluatieApplication {

    public static void main(String[] args) {
        SpringApplication.run(ProcesevaluatieApplication.class, args);
    }
}
