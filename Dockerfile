FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn --batch-mode --quiet dependency:go-offline
COPY src src
RUN mvn --batch-mode --quiet package -DskipTests \
 && java -Djarmode=tools -jar target/samverkan-*.jar extract --layers --destination /layers \
 && mv /layers/application/samverkan-*.jar /layers/application/samverkan.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home samverkan
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER samverkan
EXPOSE 8080
# The image has no curl: bash speaks enough HTTP to ask whether we are ready.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "samverkan.jar"]
