<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign refused = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!refused displayInfo=true; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <p class="muted">${msg("signInFor")}</p>
    <#if realm.password>
      <form id="kc-form-login" action="${url.loginAction}" method="post">
        <#if refused>
          <p class="alert alert-error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
        </#if>
        <#if !usernameHidden??>
          <div class="field">
            <label for="username" class="lbl">${msg("usernameOrEmail")}</label>
            <input id="username" class="in" name="username" value="${(login.username!'')}" type="text" dir="ltr" autofocus required autocapitalize="none" spellcheck="false"
              autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"<#if refused> aria-invalid="true" aria-describedby="input-error"</#if>>
          </div>
        </#if>
        <div class="field">
          <div class="lbl-row">
            <label for="password" class="lbl">${msg("password")}</label>
            <#if realm.resetPasswordAllowed>
              <a class="small" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
            </#if>
          </div>
          <div class="pw" dir="ltr">
            <input id="password" class="in" name="password" type="password" required autocomplete="current-password"<#if refused> aria-invalid="true" aria-describedby="input-error"</#if>>
            <button class="eye" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
              data-icon-show="eye-show" data-icon-hide="eye-hide" data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}"><i class="eye-show" aria-hidden="true"></i></button>
          </div>
        </div>
        <#if realm.rememberMe && !usernameHidden??>
          <label class="check"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
        </#if>
        <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
        <button class="btn" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
      </form>
    </#if>
    <@passkeys.conditionalUIData />
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#elseif section = "info">
    <p>${msg("signInWithout")}</p>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
      <ul id="kc-social-providers" class="plain">
        <#list social.providers as p>
          <li><a class="btn btn-2" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li>
        </#list>
      </ul>
    </#if>
  </#if>
</@layout.registrationLayout>
